#!/bin/sh
# Signs Parallax.app, packs it into a disk image and has that notarised: sh macos.sh Parallax.app parallax.dmg
# SIGN_IDENTITY   "Developer ID Application: ..." in the keychain; without it the app is signed for this machine only.
# NOTARY_PROFILE  a profile that "xcrun notarytool store-credentials" has kept; without it nothing is notarised.
set -eu
app=$1
image=$2
here=$(cd "$(dirname "$0")" && pwd)
identity=${SIGN_IDENTITY:--}

if [ "$identity" = - ]; then
    echo "SIGN_IDENTITY is not set: the app is signed for this machine only." >&2
    sign() { codesign --force --sign - "$@"; }
else
    sign() { codesign --force --timestamp --options runtime --entitlements "$here/macos.plist" --sign "$identity" "$@"; }
fi

# From the inside out: a signature covers what is beneath it. Links point at what is signed already.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) | while read -r library; do sign "$library"; done
find "$app/Contents" -type d -name '*.framework' | while read -r framework; do sign "$framework"; done
for program in "$app/Contents/MacOS/"*; do
    [ -f "$program" ] && [ ! -L "$program" ] && sign "$program"
done
sign "$app"
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/Parallax.app"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname Parallax -srcfolder "$folder" -format UDZO -quiet "$image"

if [ -n "${NOTARY_PROFILE:-}" ]; then
    sign "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
else
    echo "NOTARY_PROFILE is not set: the disk image is not notarised." >&2
fi

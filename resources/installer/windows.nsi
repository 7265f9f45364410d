; The setup program for Windows: for one user, without administrator's rights. windows.py gives VERSION, BUNDLE, ICONS,
; OUT and SIZE (in KB).
Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Parallax"
!define KIND "Parallax.case"

Name "Parallax"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Parallax"
InstallDirRegKey HKCU "Software\Parallax" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestLongPathAware true
BrandingText "Parallax ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Parallax"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Setup of Parallax"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ICONS}/parallax.ico"
!define MUI_UNICON "${ICONS}/parallax.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\parallax-window.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Turkish"

LangString Running ${LANG_ENGLISH} "Parallax is open: close it, then try again."
LangString Running ${LANG_TURKISH} "Parallax açık: kapatın, sonra yeniden deneyin."
LangString Foreign ${LANG_ENGLISH} "This folder holds other files: choose an empty folder, or the one that Parallax is in."
LangString Foreign ${LANG_TURKISH} "Bu klasörde başka dosyalar var: boş bir klasör ya da Parallax'ın klasörünü seçin."

; A program that runs cannot be written to; then nothing is touched.
!macro MUST_BE_CLOSED
  ${If} ${FileExists} "$INSTDIR\parallax-window.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\parallax-window.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(Running)" /SD IDOK
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section
  ; The folder is emptied before a newer version is put in, and when Parallax is removed: it has to be ours alone.
  ${IfNot} ${FileExists} "$INSTDIR\uninstall.exe"
    ${DirState} "$INSTDIR" $0
    ${If} $0 == 1
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(Foreign)" /SD IDOK
      Abort
    ${EndIf}
  ${EndIf}
  !insertmacro MUST_BE_CLOSED
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  File "/oname=case.ico" "${ICONS}/case.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\Parallax" "Folder" "$INSTDIR"

  CreateShortcut "$SMPROGRAMS\Parallax.lnk" "$INSTDIR\parallax-window.exe"

  WriteRegStr HKCU "Software\Classes\.parallax" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\.parallax\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "Parallax case"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\case.ico"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\parallax-window.exe" "%1"'

  WriteRegStr HKCU "${KEY}" "DisplayName" "Parallax"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\parallax-window.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd

; The user's cases, settings and own rules stay: they are the user's.
Section "Uninstall"
  !insertmacro MUST_BE_CLOSED
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\parallax.exe"
  Delete "$INSTDIR\parallax-window.exe"
  Delete "$INSTDIR\case.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Parallax.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.parallax" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey HKCU "Software\Classes\.parallax"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegKey HKCU "Software\Parallax"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd

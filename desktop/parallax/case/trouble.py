"""What can go wrong with a case on disk, each in one sentence; and what the database says, put into such a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from parallax.errors import ParallaxError

REPEAT = "free some space, then do it again: nothing of what was saved before is lost"


class CaseError(ParallaxError):
    """A case cannot be opened, read or written."""


class CaseBusy(CaseError):
    """The case is open in another program or window; it can still be opened for reading."""


class CaseDisplaced(CaseError):
    """The file was deleted, moved or replaced while it was open; the sentence names the copy that was saved."""


class CaseDamaged(CaseError):
    """Something in the file does not carry its own hash any more."""


@contextmanager
def spoken(path: Path, doing: str) -> Iterator[None]:
    """Turn what the database raises while ``doing`` ("save the decision") into a CaseError that a user understands."""
    try:
        yield
    except apsw.FullError as error:
        raise CaseError(f"Cannot {doing} in {path}: the disk is full; {REPEAT}.") from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise CaseBusy(f"Cannot {doing} in {path}: another program has the case open; close it there first.") from error
    except (apsw.ReadOnlyError, apsw.PermissionsError) as error:
        raise CaseError(
            f"Cannot {doing} in {path}: nothing may be written there; save a copy to another folder."
        ) from error
    except apsw.NotADBError as error:
        raise CaseError(f"Cannot {doing}: {path} is no case of Parallax, or nothing of one is left in it.") from error
    except apsw.CorruptError as error:
        raise CaseDamaged(f"Cannot {doing}: {path} is damaged; a backup may stand beside it.") from error
    except apsw.InterruptError as error:
        raise CaseError(
            f"Cannot {doing}: {path} does not come to an end with it; the file is not to be trusted."
        ) from error
    except apsw.CantOpenError as error:
        raise CaseError(f"Cannot {doing}: {path} cannot be opened; check that the folder may be written.") from error
    except UnicodeDecodeError as error:
        raise CaseDamaged(f"Cannot {doing}: {path} is damaged; a backup may stand beside it.") from error
    except apsw.IOError as error:
        raise CaseError(f"Cannot {doing} in {path}: the disk reports an error; save a copy to another disk.") from error
    except apsw.Error as error:
        told = " ".join(str(error).split())
        raise CaseError(f"Cannot {doing} in {path}: the database says '{told}'; nothing was changed.") from error

"""`python -m sidebyside`; see `command.py`."""

import signal
import sys

signal.signal(signal.SIGINT, lambda *_: sys.exit("stopped"))  # the imports take a moment

from sidebyside.command import main  # noqa: E402
from sidebyside.ending import end_with_nox  # noqa: E402

if __name__ == "__main__":
    end_with_nox()
    sys.exit(main())

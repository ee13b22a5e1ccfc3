"""`python -m sidebyside`; see `command.py`."""

import signal
import sys

for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):  # the imports take a moment
    signal.signal(number, lambda *_: sys.exit("stopped"))

from server.ending import end_with_nox  # noqa: E402
from sidebyside.command import main  # noqa: E402

if __name__ == "__main__":
    end_with_nox()
    sys.exit(main())

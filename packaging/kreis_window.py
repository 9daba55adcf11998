"""The frozen window's entry: a spawned worker must find its work before anything else is imported."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from ui.__main__ import main

    sys.exit(main())

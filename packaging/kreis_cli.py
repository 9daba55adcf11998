"""The frozen command line's entry; see ``kreis_window``."""

import sys

if __name__ == "__main__":
    if sys.platform == "linux":
        del __file__
    else:
        import multiprocessing

        multiprocessing.freeze_support()
    from app.cli.__main__ import main

    main()

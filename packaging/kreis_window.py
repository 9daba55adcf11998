"""The frozen window's entry: a spawned worker must find its work before anything else is imported."""

import sys

if __name__ == "__main__":
    if sys.platform == "linux":  # where kreis_spawned came before
        del __file__  # which is none: a worker would look for it to learn what "__main__" was
    else:
        import multiprocessing

        multiprocessing.freeze_support()
    from ui.__main__ import main

    sys.exit(main())

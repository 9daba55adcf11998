"""The frozen command line's entry; see ``kreis_window``."""

import multiprocessing

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from app.cli.__main__ import main

    main()

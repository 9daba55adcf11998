"""Modules that are loaded while the passphrase is typed, small steps first: what the desk and Today need, then they.

Other pages' code comes when somebody first goes there, which takes no turn beyond 50 ms; loaded ahead it takes 7 MB.
"""

from ui.runtime import sentences

DESK = (
    *("ui.widgets.toast", "ui.widgets.record_list", "ui.widgets.page", "ui.shell.presenting", "ui.shell.capture"),
    *("ui.shell.palette", "ui.shell.rereading", "ui.shell.looking", "ui.shell.watching", "ui.shell.keeping"),
    *("ui.shell.desk", "app.records.reminder", "app.records.screening", "ui.today.look_up", "ui.today.detail"),
    *("ui.today.working", "ui.today.page"),
)


def beside(language: str, *, first: bool) -> None:
    """What is loaded on the core's thread meanwhile; ``first``: who has no vault yet brings files into it."""
    import ui.runtime.work

    if first:
        import ui.runtime.processes  # noqa: F401 - what reads the files
    sentences.prepare(language)

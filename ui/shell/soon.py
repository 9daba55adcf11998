"""Modules that are loaded before somebody asks for them, small steps first: what a page needs, then the page."""

#: While the passphrase is being typed.
DESK = (
    *("ui.widgets.toast", "ui.widgets.record_list", "ui.widgets.page", "ui.shell.presenting", "ui.shell.capture"),
    *("ui.shell.palette", "ui.shell.rereading", "ui.shell.looking", "ui.shell.watching", "ui.shell.keeping"),
    *("ui.shell.desk", "app.records.reminder", "app.records.screening", "ui.today.look_up", "ui.today.detail"),
    *("ui.today.working", "ui.today.page"),
)
#: While Today is being read.
PLACES = (
    *("ui.people.look_up", "ui.people.person_parts", "ui.people.favours", "ui.people.person", "ui.people.choosing"),
    *("ui.people.circle_view", "ui.people.form", "ui.people.page", "ui.screener.page", "ui.leads.detail"),
    *("ui.leads.form", "ui.leads.page", "ui.referrals.detail", "ui.referrals.page", "ui.peers.folder"),
    *("ui.peers.pairing", "ui.peers.profile", "ui.peers.page", "ui.runtime.autostart", "ui.preferences.page"),
)

"""Who or what wrote a message: a person, a machine, a list or a campaign, by its header, parts and text.

Only what a person wrote opens or closes anything, so a wrong "human" costs a false reminder, and a wrong "automatic"
hides a letter: headers that machines set decide first, words only where they are unmistakable.
"""

import re
from collections.abc import Set

from app.reading.headers import Header
from app.records.exchange import Nature

_MACHINES = re.compile(
    r"^(?:mailer-daemon|postmaster|mail-daemon|mdaemon|bounce[sd]?|mailerdaemon|double-bounce)(?:[+=_.-][^@]*)?@",
    re.IGNORECASE,
)
_NO_REPLY = re.compile(
    r"^(?:[^@]*[._+-])?(?:no[._-]?reply|do[._-]?not[._-]?reply|nicht[._-]?antworten|keine[._-]?antwort|noreply|"
    r"notifications?|notify|alerts?|rss(?:-?feeds?)?|"
    r"benachrichtigung(?:en)?|auto(?:mat(?:ed|ic))?|robot|daemon|cron|anacron|root|nobody|www-data|system|bounces?|messages-noreply|"
    r"invitations|jobalerts?)(?:[+._-][^@]*)?@|^[^@]*@(?:[^@]*\.)?no-?reply[.-]",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"^(?:[^@]*[._+-])?(?:newsletters?|news|mailings?|marketing|promo(?:tion)?s?|offers?|deals|campaigns?|"
    r"angebote|aktion(?:en)?)(?:[+._-][^@]*)?@",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"^\W*(?:(?:re|aw):\s*)?(?:out of (?:the )?office|abwesenheits|abwesend\b|automatische (?:antwort|"
    r"abwesenheit)|automatic reply|auto(?:matic)?[- ]?(?:reply|response|antwort)|autoreply|"
    r"vacation (?:reply|message)|on vacation|ich bin (?:nicht|derzeit|bis|zur ?zeit|vom|im urlaub|außer haus)|"
    r"i am (?:currently )?(?:out of|away|on leave)|im urlaub|away from my|réponse automatique|absence|"
    r"respuesta automática|risposta automatica|"
    r"(?:ooo|oof)\b|nicht im (?:büro|haus)|auto:)",
    re.IGNORECASE,
)
_AWAY_TEXT = re.compile(
    r"^\W*(?:auto(?:matic|mated)?[ -]?(?:reply|response)|out of office|abwesenheitsnotiz|automatische antwort)\b|"
    r"\b(?:ich bin (?:bis|vom|derzeit|momentan|zur ?zeit|aktuell|ab|wieder)[^.\n]{0,80}(?:nicht (?:im|am|"
    r"erreichbar|zu erreichen)|abwesend|im urlaub|außer haus|erreichbar|wieder (?:im|für sie|da|erreichbar))|"
    r"ihre (?:e-?mail|nachricht) (?:wird|wurde) nicht (?:automatisch )?(?:weitergeleitet|gelesen|bearbeitet)|"
    r"(?<!as )(?<!because )(?<!since )(?<!while )(?<!when )i am (?:currently )?(?:out of (?:the )?office|"
    r"on (?:annual |parental |sick )?leave|away (?:from|until))|"
    r"i(?:'m| am| will be)[^.\n]{0,110}(?:limited|no) access to (?:my )?e-?mail|will (?:be )?(?:respond|reply|"
    r"return)[^.\n]{0,40}(?:up)?on my return|this is an? auto(?:mat(?:ed|ic))?[- ]?(?:reply|response|generated|"
    r"message)|"
    r"dies ist eine automati(?:sch|siert)[^.\n]{0,40}(?:nachricht|antwort|e-?mail|mail))",
    re.IGNORECASE,
)
_BOUNCED = re.compile(
    r"^\W*(?:undeliver(?:able|ed)|delivery (?:status notification|failure|report|notification|has failed|delayed)|"
    r"mail delivery (?:fail|subsystem|system|problem|error)|returned mail|failure notice|unzustellbar|"
    r"nicht zustellbar|unzustellbare|"
    r"mail (?:could not be|system error|returned)|message (?:undeliverable|delivery failure|not delivered)|"
    r"nondeliverable|non[- ]delivery|delivery problem(?:s?$|s?:| notif)|rejected mail|warning: (?:could not send|message)|"
    r"zustellung (?:fehl|nicht)|mailzustellung|"
    r"undelivered mail|mail failure|user unknown|delivery failed|auslieferung(?:sfehl| nicht| fehl)|mitteilung über den zustellstatus|"
    r"benachrichtung zum|benachrichtigung zum)",
    re.IGNORECASE,
)
_RECEIPT = re.compile(
    r"^\W*(?:gelesen:|read:|read receipt|lesebestätigung|empfangsbestätigung|return receipt|receipt:|"
    r"disposition notification|not read:|ungelesen gelöscht|eingangsbestätigung\b)",
    re.IGNORECASE,
)
_INVITED = re.compile(
    r"^\W*(?:accepted|declined|tentative|canceled|cancelled|updated invitation|invitation|zugesagt|abgesagt|"
    r"abgelehnt|mit vorbehalt|zusage|einladung|termin(?:einladung|absage|zusage)|besprechungsanfrage|"
    r"new time proposed|neuer zeitvorschlag)\s*(?:\([^)]*\))?:",
    re.IGNORECASE,
)
#: The buttons of an invitation that lost its calendar's part, or Outlook's ruler; a person who invites writes no such
#: line.
_BUTTONS = re.compile(
    r"\b(?:yes\W+(?:maybe\W+no|no\W+maybe)|ja\W+(?:vielleicht\W+nein|nein\W+vielleicht)|accept\W+(?:tentative\W+)?decline|"
    r"(?:annehmen|zusagen)\W+(?:(?:mit )?vorbehalt\W+|vielleicht\W+)?(?:ablehnen|absagen))\b|(?:\*~){4}",
    re.IGNORECASE,
)
#: Lines of the text of such an invitation, which greets nobody.
_FIELDS = re.compile(
    r"^(?:when|where|location|organi[sz]er|attendees|who|wann|wo|ort|organisator\w*|teilnehmer\w*|wer) ?:",
    re.IGNORECASE | re.MULTILINE,
)
_GREETS = re.compile(
    r"^\s*(?:[^\n]{0,60}[,!]\s*\n|(?:hi|hello|hey|dear|hallo|liebe|guten|moin|servus|sehr geehrte|grüß)\w*\b)",
    re.IGNORECASE,
)
#: How the script behind a form of a web page begins what it sends: a machine wrote it, and its sender is who was typed.
_FORM = "below is the result of your feedback form"
#: One of these stands in whatever ``_AWAY_TEXT`` finds; looking for them first is ten times as fast.
_AWAY_WORDS = (
    "ich bin",
    "wird nicht",
    "wurde nicht",
    "i am",
    "i'm",
    "i will",
    "my return",
    "automat",
    " auto",
    "auto-reply",
    "auto reply",
    "out of office",
    "abwesenheit",
)
#: Words of a campaign's footer. Plain words: one pattern of them took 150 µs a message, this takes 8.
_CAMPAIGN_WORDS = (
    "unsubscribe", "opt-out", "opt out of", "optout", "newsletter abmelden", "hier abmelden", "abmeldelink",
    "in your browser", "in a browser", "im browser", "view online", "view it online", "online-version", "onlineversion",
    "to be removed", "be removed from", "removed from our", "remove me from", "email preferences", "e-mail preferences",
    "to stop receiving th", "to stop recieving th", "to stop receiving our", "if you no longer wish to receive",
    "you're subscribed to", "you are subscribed to", "e-mail program does not support html", "manage preferences",
    "your subscription", "désinscrire", "darse de baja", "désabonner", "souhaitez plus recevoir", "ne plus recevoir",
    "dejar de recibir", "cancelar la suscripci", "annulla l'iscrizione", "non ricevere più", "afmelden voor", "uitschrijven",
     "avregistrera", "zrezygnować z", "you are receiving this", "you're receiving this",
    "you received this e", "receiving this e", "you have received this email because", "sie erhalten diese", "erhältst diese mail",
)  # fmt: skip
_CAMPAIGN = ("feedback-id", "x-campaign", "x-campaignid", "x-campaign-id", "x-mailchimp-id", "x-mc-user", "x-csa-complaints",
             "list-unsubscribe-post", "x-bulkmail", "x-newsletter", "x-mailgun-tag", "x-report-abuse")  # fmt: skip
_LIST = ("list-id", "list-post", "mailing-list", "x-mailing-list", "x-beenthere", "x-mailman-version")
_OWNER = re.compile(
    r"<?(?:owner-[^@]+|[^@]+-(?:admin|bounces|owner|request|errors?|return)[^@]*|[^@]+-bounces\+[^@]*)@", re.IGNORECASE
)
_ANSWERS = ("re:", "aw:", "antw", "sv:", "vs:")


#: In German nearly anything can be cancelled by the word with which a newsletter is.
_CANCELS = re.compile(
    r"(?:newsletter|mail\w*|nachricht\w*|abo\w*|verteiler|informationen|werbung|hier|jederzeit|link|klick\w*)\W+(?:\w+\W+){0,6}abbestell|"
    r"abbestell\w*\W+(?:\w+\W+){0,5}(?:hier|link|klick\w*|newsletter|http|www)|^\W*abbestell\w*\W*$",
    re.MULTILINE,
)


def by_header(fields: Header, sender: str, subject: str) -> Nature:
    """What the header alone says."""
    told = fields.get("auto-submitted", "").lower()
    if _MACHINES.match(sender) or "x-failed-recipients" in fields or _BOUNCED.match(subject):
        return Nature.BOUNCE
    if _away(subject) or "x-autoreply" in fields or "x-autorespond" in fields or _RECEIPT.match(subject):
        return Nature.AUTOMATIC
    precedence = fields.get("precedence", "").lower()
    if told.startswith("auto") or precedence.startswith("auto") or "x-autogenerated" in fields:
        return Nature.AUTOMATIC
    for name in _LIST:
        if name in fields:
            return _list_or_bulk(fields, sender)
    if _OWNER.match(fields.get("sender", "")) or _OWNER.match(fields.get("return-path", "")):
        return Nature.LIST
    if precedence in ("bulk", "junk", "list"):
        return Nature.LIST if precedence == "list" else Nature.BULK
    if "list-unsubscribe" in fields or any(name in fields for name in _CAMPAIGN) or _NEWS.match(sender):
        return Nature.BULK
    return Nature.AUTOMATIC if _NO_REPLY.match(sender) else Nature.HUMAN


def _away(subject: str) -> bool:
    """Whether the subject is that of an absence note: a question is a person's ("Im Urlaub erreichbar?")."""
    return _AWAY.match(subject) is not None and not subject.rstrip().endswith("?")


def _list_or_bulk(fields: Header, sender: str) -> Nature:
    """A campaign service sets List-Id too, but nobody can post to it."""
    if _NEWS.match(sender) or _NO_REPLY.match(sender):
        return Nature.BULK
    talked = "list-post" in fields and not fields["list-post"].upper().startswith("NO")
    if not talked and any(name in fields for name in _CAMPAIGN):
        return Nature.BULK
    if (
        not talked
        and "list-unsubscribe" in fields
        and "x-mailman-version" not in fields
        and "x-beenthere" not in fields
    ):
        return Nature.LIST if "in-reply-to" in fields or "mailing-list" in fields else Nature.BULK
    return Nature.LIST


def by_parts(nature: Nature, kinds: Set[str], subject: str) -> Nature:
    """What the kinds of parts add: reports are bounces or receipts, a calendar's part makes an invitation."""
    if not kinds:
        return nature
    if "delivery-status" in kinds and nature is not Nature.LIST:
        return Nature.BOUNCE
    if "receipt" in kinds:
        return Nature.AUTOMATIC
    if "calendar" in kinds and nature in (Nature.HUMAN, Nature.AUTOMATIC):
        return Nature.INVITATION
    if "report" in kinds and nature is Nature.HUMAN and not subject.lower().startswith(_ANSWERS):
        return Nature.BOUNCE
    return nature


def by_text(nature: Nature, text: str, subject: str) -> Nature:
    """What only the words tell: an absence note sent by hand, a campaign without any header that says so.

    ``text`` is the whole text, for the way out of a campaign stands in its footer; an answer quotes such footers, so of
    answers only the beginning is looked at.
    """
    if nature is not Nature.HUMAN:
        return nature
    answer = subject[:6].lower().startswith(_ANSWERS)
    if _INVITED.match(subject) and not answer and _is_of_calendar(text[:4000]):
        return Nature.INVITATION
    lower = (text if len(text) < 4000 else text[:1500] + "\n" + text[-2500:]).lower()
    head = lower[:600]
    if head.startswith(_FORM) or (any(word in head for word in _AWAY_WORDS) and _AWAY_TEXT.search(head)):
        return Nature.AUTOMATIC
    if not answer and (
        any(word in lower for word in _CAMPAIGN_WORDS) or ("abbestell" in lower and _CANCELS.search(lower))
    ):
        return Nature.BULK
    return nature


def _is_of_calendar(text: str) -> bool:
    """Whether a calendar wrote an invitation that lost its part for calendars."""
    if "calendar" in text.lower() or _BUTTONS.search(text):
        return True
    return not _GREETS.match(text) and len({hit.lower() for hit in _FIELDS.findall(text)}) > 1

"""By what lines mail programs and people mark that something is quoted, signed or appended: patterns in many languages.

From the corpora the tests read, and the defaults of Outlook, Apple Mail, Gmail, Thunderbird, Lotus Notes, Yahoo, GMX.
Each pattern is matched against one line without blanks around it.
"""

import re

_I = re.IGNORECASE

#: "-----Original Message-----", "---- Weitergeleitete Nachricht ----", "Begin forwarded message:" and kin.
SEPARATOR = re.compile(
    r"""(?:[-_*=~\#]{2,}\s*)(?:
        original\s*(?:message|-?nachricht|appointment)|urspr(?:ü|u|ue)ngliche\s+(?:nachricht|e-?mail)|weitergeleitete\s+(?:nachricht|e-?mail)
        |forwarded\s+(?:message|by)|forward(?:ed)?\b|begin\s+forwarded|reply\s+(?:message|above|separator)|message\s+(?:d'origine|original|initial|transf)
        |mensaje\s+(?:original|reenviado)|messaggio\s+(?:originale|inoltrato)|messaggio\s+di\s+posta|mensagem\s+(?:original|encaminhada)
        |oorspronkelijk\s+bericht|doorgestuurd|ursprungligt?\s+meddelande|vidarebefordrat|oprindelig|videresendt|opprinnelig|alkuper|
        (?:wiadomo|oryginalna|przekazana)|p(?:ů|u)vodn|eredeti|az?\s+eredeti|Исходное|Пересылаемое|Пересланное|原始邮件|转发|元のメッセージ|Original
    )""",
    _I | re.VERBOSE,
)
#: The same without a ruler; Apple Mail puts it above what it forwards.
FORWARDED = re.compile(
    r"begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du message", _I
)
_SENDER = (
    "from|von|de|da|van|fra|från|fran|od|"
    "feladó|lähettäjä|absender|от|отправитель|发件人|差出人|expéditeur|remitente|mittente"
)
_SENT = (
    "sent|date|gesendet|datum|envoyé|enviado(?: el)?|inviato|data|verzonden|sendt|skickat|"
    "wysłano|odesláno|fecha|dato|elküldve|lähetetty|дата|отправлено|发送时间|送信日時|sent at|gesendet am"
)
_TO = "to|an|à|a|para|til|till|do|komu|címzett|vastaanottaja|кому|收件人|宛先|empfänger|aan|cc|kopie|kopia|copie|cópia|bcc"
_SUBJECT = (
    "subject|betreff|objet|asunto|oggetto|onderwerp|emne|ämne|temat|předmět|tárgy|aihe|assunto|тема|主题|件名|betr|re"
)
#: One line of the header of a quoted message; its group's name says which field.
HEADER_LINE = re.compile(
    rf"(?:[-|]\s*)?(?:(?P<sender>{_SENDER})|(?P<sent>{_SENT})|(?P<to>{_TO})|"
    rf"(?P<subject>{_SUBJECT}))\s{{0,3}}\*?\s?[:：](?:\s|$|\*|[\w<\"'])",
    _I,
)
#: The line with sender or date above a Lotus Notes header.
LOTUS = re.compile(
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s+(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?$)|@\w+$|"
    r"@[A-Z][\w.]*(?:\s+on\s)?"
    r"|^(?:sent by|gesendet von|please respond to|bitte antwort an)\b|<[^<>\s]+@[^<>\s]+>(?:\s+on\s.*)?$|"
    r"^\d{1,2}:\d{2}\s*(?:[AP]M)?$",
    _I,
)
#: How "On Monday John wrote:" ends …
ATTRIBUTION_END = re.compile(
    r"(?:wrote|writes|said|says|schrieb(?:en)?|schreibt|geschrieben|a écrit|écrit|escribió|ha scritto|scrisse|"
    r"escreveu|schreef|heeft geschreven|skrev|skreiv|napisał(?:\(a\)|a)?"
    r"|napsal(?:\(a\)|a)?|írta|kirjoitti|пишет|писал(?:а)?|написал(?:а)?|schrieb folgendes|"
    r"het volgende geschreven|wrote the following|写道|书き|のメッセージ|が書きました|geschreven)"
    r"(?:\s*(?:<[^<>]*>|\([^()]*\)|\d{1,2}[:.]\d{2}))?\s*[.…]{0,3}\s*[:：>]+$|^(?:<[^<>\s]+@[^<>\s]+>|"
    r"\S+@\S+)\s*:?>?$|<[^<>\s]+@[^<>\s]+>\s*:$",
    _I,
)
#: … and how it begins.
ATTRIBUTION_START = re.compile(
    r"(?:on|am|le|el|il|em|op|den|dne|w dniu|dnia|pada|at|in (?:article|message)|in einer mail|date|vào|på|på|"
    r"on behalf|em|po|pe|在|quoting|zitat von|thus spake|citando)\b"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}\b|(?:mon|tue|wed|thu|fri|sat|sun|mo|di|"
    r"mi|do|fr|sa|so)[a-z]{0,7}\.?,",
    _I,
)
#: "Sent from my iPhone" and the like; everything below goes too.
PHONE = re.compile(
    r"(?:sent (?:from|via|by|with) (?:my |the )?\S|von meinem .{2,40} (?:gesendet|geschickt|aus gesendet)|"
    r"gesendet (?:von|mit|über|mittels) \S|(?:diese nachricht wurde )?von (?:meinem )?(?:iphone|ipad|handy|"
    r"mobiltelefon|samsung|android)"
    r"|get outlook for|outlook für (?:ios|android)|holen sie sich outlook|envoyé de(?:puis)? mon|enviado desde mi|"
    r"enviado do meu|inviato da(?:l mio)?|verstuurd vanaf|verzonden (?:vanaf|met)|skickat från min|sendt fra min|"
    r"wysłane z|odesláno z|meine? \S+ gesendet"
    r"|diese nachricht wurde von meinem|mobil gesendet|unterwegs gesendet|getippt auf|tapped on|sent on the go|"
    r"enviado via|発信)[^?]{0,70}$",
    _I,
)
#: The beginning of a confidentiality notice, advertisement of a mail service, or virus scanner's line.
DISCLAIMER = re.compile(
    r"[*\"(\s]*(?:this (?:e-?mail|message|communication|transmission|electronic)[^.]{0,80}(?:confidential|"
    r"intended|privileged|contain|may|sent|is from|was|and any)|the information (?:contained|in this|transmitted)"
    r"|confidentiality (?:notice|note)|notice of confidentiality|diese (?:e-?mail|nachricht|"
    r"mail)[^.]{0,80}(?:vertraulich|enthält|ist (?:nur|ausschlie)|bestimmt|wurde (?:von|auf|mit))|"
    r"der inhalt dieser (?:e-?mail|nachricht)"
    r"|die in dieser (?:e-?mail|nachricht)|vertraulichkeitshinweis|wichtiger hinweis:|"
    r"important(?: notice)?:? this|caution:|disclaimer\b|haftungsausschluss|do you yahoo|get your (?:free|"
    r"private)|ce (?:message|courriel) (?:et|est)"
    r"|please consider the environment|bitte (?:denken sie|prüfen sie|schonen|beachten sie)[^?]{0,60}(?:umwelt|"
    r"ausdruck|drucken|mail)|think before (?:you )?print|virus[- ]?free|virenfrei|internal use only|"
    r"nothing in this message"
    r"|privileged (?:and|/) confidential|if you (?:are not|have received this)|wenn sie nicht der|"
    r"sollten sie (?:nicht der|diese)|to unsubscribe|unsubscribe:|um sich (?:abzumelden|aus))",
    _I,
)
#: What stands below the ruler of a mailing list or of an advertising mail service.
FOOTER = re.compile(
    r".*\b(?:mailing list|mailman|unsubscribe|listinfo|groups?\.|abbestellen|abmelden|mailingliste|subscription|"
    r"yahoo|hotmail|msn|gmx|web\.de|free e-?mail|sponsor|sf\.net|to post to|visit|http)\b",
    _I,
)
#: A closing alone on its line (a name may follow after a comma).
CLOSINGS = re.compile(
    r"(?:(?:mit )?(?:freundliche[nmr]?|beste[nmr]?|herzliche[nmr]?|viele[nmr]?|liebe[nmr]?|sch(?:ö|oe)ne[nmr]?|"
    r"sonnige[nmr]?|kollegiale[nmr]?|freundschaftliche[nmr]?|allerbeste|ganz liebe)(?: und \w+)? (?:gr(?:ü|ue|"
    r"u)(?:ß|ss)(?:e|en)?|gru(?:ß|ss)|empfehlungen)\b"
    r"|gr(?:ü|ue)(?:ß|ss)(?:e|le)\b|gru(?:ß|ss)\b|hochachtungsvoll|mfg|m\.f\.g\.|lg|vg|bg|hg|beste gr|"
    r"alles (?:liebe|gute)|bis (?:dann|bald|morgen|später|demnächst)|ciao|tschüss?|servus|danke und (?:gr|viele)|"
    r"herzlichst|ihre?|euer|eure|deine?"
    r"|(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|sincere)(?: personal)? (?:regards|wishes)|regards|best|"
    r"bests|cheers|yours(?: \w+)?|sincerely(?: yours)?|(?:many |with )?thanks(?: (?:again|a lot|so much|"
    r"in advance|very much|and regards|& regards))?|thank you(?: (?:again|so much|very much|in advance))?|thx|tia|"
    r"rgds|brgds|br|kr|respectfully|cordially|take care|love|hth|hope (?:this|that) helps|all the best|warmly|"
    r"later|see ya|cu|enjoy"
    r"|cordialement|bien à vous|bien cordialement|saludos|un saludo|atentamente|saluti|cordiali saluti|"
    r"distinti saluti|met vriendelijke groet(?:en)?|groeten|groet|med vänlig(?:a)? hälsning(?:ar)?|mvh|vh|"
    r"hälsningar|med venlig hilsen|hilsen|venlig hilsen|pozdrawiam|s pozdravem|üdvözlettel|atenciosamente|abraços|"
    r"ystävällisin terveisin|terveisin)"
    r"(?: (?:aus|from) \w+)?(?:\s*[,.!*:)-]*|,?\s+(?:ihre?|your|dein|"
    r"euer)?\s?(?-i:[A-ZÄÖÜ][\w.'-]*(?: [A-ZÄÖÜ][\w.'-]*){0,2}))\s*[,.!)*]*$",
    re.IGNORECASE,
)
#: A line of a business card.
CONTACT = re.compile(
    r"(?:tel|phone|fon|fax|mobile?|mobil|cell|telefon|office|direct|durchwahl|ph|t|m|f|e-?mail|mail|"
    r"web)\b[^\n]{0,20}[:.#+ ]\s*[\d(+]|\(?\+?\d[\d ()/.-]{7,}\d\b|^\S+@\S+\.\w+$|^(?:https?://|www\.)\S+$",
    _I,
)

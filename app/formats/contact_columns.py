"""What the columns of address books are called, in English and German, and what each holds.

Numbers are left out of the names (``e-mail 1 - value`` stands here as ``e-mail - value``). Behind a slash
stands the label that the column's own name gives its values; ``…:label`` is the column with another's label.
Gathered from exports of Google (both generations), Outlook, Thunderbird and LinkedIn.
"""

from collections.abc import Mapping

_ONE = """
given: first name|given name|vorname|givenname
middle: middle name|additional name|weitere vornamen|zweiter vorname
family: last name|family name|nachname|surname|sn
name: name|display name|anzeigename|full name|vollständiger name|cn
prefix: name prefix|title|anrede|titel
suffix: name suffix|suffix
nickname: nickname|spitzname|mozillanickname
organisation: company|organization name|organization - name|organization|organisation|firma|o|arbeitgeber
department: department|organization department|organization - department|abteilung|ou
role: job title|position|organization title|organization - title|role|funktion|berufsbezeichnung
notes: notes|notizen|note|description|anmerkungen
labels: categories|kategorien|labels|group membership|schlagwörter
birthday: birthday|geburtstag|birthdate
birth-year: birth year|geburtsjahr|birthyear
birth-month: birth month|geburtsmonat|birthmonth
birth-day: birth day|geburtstag (tag)|birthday (day)|birthday
connected: connected on
mail: e-mail - value|e-mail address|email address|e-mail|email|mail|e-mail-adresse|e-mail: adresse|primary email
mail: secondary email|primäre e-mail-adresse|sekundäre e-mail-adresse|e-mail adresse|mozillasecondemail
mail: zusätzliche e-mail-adresse|second email|weitere e-mail
mail:label: e-mail - label|e-mail - type|mail label
phone: phone - value|phone|telephone|telefon|telephonenumber|other phone|weiteres telefon|primary phone|haupttelefon
phone/cell: mobile phone|mobiltelefon|mobile number|mobile|mobil-tel.-nr.|handy|mobil|car phone|autotelefon
phone/work: business phone|work phone|telefon geschäftlich|tel. dienstlich|company main phone|telefon firma
phone/home: home phone|telefon privat|tel. privat|homephone
phone/fax: business fax|home fax|fax|fax number|fax geschäftlich|fax privat|fax-nummer|facsimiletelephonenumber
phone/pager: pager|pager number|pager-nummer|pagerphone
phone:label: phone - label|phone - type|phone label
page: website - value|web|web page|webseite|url|webpage|profile|homepage|workurl|homeurl|mozillahomeurl|mozillaworkurl
page/work: work web page|webseite geschäftlich
page:label: website - label|website - type|profile label|web label
chat: im - value|screen name|messenger-name|nsaimid|chat|im address
chat:label: im - service|chat label
place-street:work: business street|straße geschäftlich|work address|adresse (dienstlich)|street|dienstliche adresse
place-extended:work: business street 2|work address 2|dienstliche adresse 2
place-city:work: business city|ort geschäftlich|work city|l|dienstlicher ort
place-region:work: business state|bundesland/kanton geschäftlich|region geschäftlich|work state|st
place-code:work: business postal code|postleitzahl geschäftlich|work zipcode|postalcode|dienstliche plz
place-country:work: business country/region|business country|land/region geschäftlich|work country|c
place-street:home: home street|straße privat|home address|mozillahomestreet|private adresse
place-city:home: home city|ort privat|mozillahomelocalityname|privater ort
place-region:home: home state|bundesland/kanton privat|region privat|mozillahomestate
place-code:home: home postal code|postleitzahl privat|home zipcode|mozillahomepostalcode|private plz
place-country:home: home country/region|home country|land/region privat|mozillahomecountryname
place-street:: address - street|address|adresse|other street
place-city:: address - city|city|ort|other city
place-region:: address - region|region
place-code:: address - postal code|postal code|postleitzahl|plz
place-country:: address - country|country|land
nothing: gender|geschlecht|priority|priorität|private|privat|sensitivity|vertraulichkeit|standing|ring
nothing: e-mail type|e-mail display name|e-mail: angezeigter name|e-mail: typ|modifytimestamp|objectclass|dn
nothing: address - formatted|address - label|address - type|photo|phonetic first name|phonetic last name|initials
nothing: initialen|file as|name suffix|preferred mail format|mozillausehtmlmail
"""


def _known() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _ONE.strip().splitlines():
        code, _, names = line.partition(" ")
        for name in names.split("|"):
            found.setdefault(name, code.removesuffix(":"))
    return found


#: Name of a column → field, with its label behind a slash.
KNOWN: Mapping[str, str] = _known()
#: Words of labels that are types of a card, and which.
TYPES: Mapping[str, str] = {
    "home": "home", "work": "work", "mobile": "cell", "cell": "cell", "fax": "fax", "pager": "pager",
    "privat": "home", "arbeit": "work", "mobil": "cell", "geschäftlich": "work", "private": "home", "business": "work",
}  # fmt: skip
#: Labels that every export puts on everybody.
LABELS = frozenset({"mycontacts", "my contacts", "starred", "meine kontakte"})

"""German word classes, with Sie and du, and the words that tell that a text is German.

=====  ========================================  =====  ========================================
``I``  ich, wir                                  ``a``  habe, bin: I have, I am
``m``  mich, mir, uns                            ``S``  Sie
``D``  du, ihr                                   ``O``  dich, dir, euch, Ihnen
``E``  dein, euer, Ihre                          ``M``  könnten, würdest: polite modal
``C``  können, kannst, wollen: plain modal       ``u``  müssen, musst
``y``  möchte, wollte, würde: of me              ``W``  werde, werden
``z``  wäre, würde, genügt: of a thing           ``B``  bitte
``b``  bitten, ersuchen                          ``t``  morgen, bis, sobald: a time to come
``G``  schick, sag: to give or to say            ``g``  schicken, sagen
``K``  prüf, kläre: work to be done              ``k``  prüfen, klären
``H``  hol, mach: at home too                    ``J``  holen, machen
``V``  komm, nimm: other imperatives             ``v``  other verbs in -en
``2``  schickst, kommst: with du                 ``p``  geschickt, geprüft
``N``  Antwort, Bescheid: what is waited for     ``q``  brauche, benötige
``o``  wissen, erfahren, nachfragen              ``f``  ob
``w``  wann, wie, was, wer                       ``c``  wenn, falls
``d``  um, auf, über, für                        ``l``  schön, nett, dankbar
``h``  fehlt, fehlen                             ``n``  nicht, kein
``e``  der, die, das, ein                        ``R``  zu, nach, weiter: parted from its verb
``j``  ja, gern, hallo                           ``&``  und, dann, also
``s``  er, es, man, jemand                       ``r``  other prepositions
``i``  "'s" behind a verb
=====  ========================================  =====  ========================================
"""

from app.reading.word_classes import WordClasses

_CUES = """
und der die das ich nicht ist sie wir mit für den auf ein eine haben bitte danke noch du es zu im hallo wer wie wann
wo man kann mir mich dir dich uns wenn dann aber oder auch bei von vom zum zur sich schon mal nur hab ihr ihnen ja
nein
"""
CUES = frozenset(_CUES.split())

#: Stems of regular verbs of giving and saying, of work, and others that are asked for.
_GIVE = (
    "schick send mail meld liefer reich zeig ruf sag schreib teil leit antwort nenn erklär erzähl bericht "
    "übermittel informier benachrichtig bestätig kontaktier leih faxe überweis bezahl zahl verrat beantwort erstatt "
    "begleich überlass unterricht zuschick zusend zukomm mitteil weiterleit nachreich einreich durchgeb zurückruf "
    "zurückschick zurücksend rückmeld"
)
_WORK = (
    "prüf klär kümmer erledig frag überleg besprech besorg bestell buch reservier "
    "korrigier ergänz änder aktualisier unterschreib unterzeichn erstell bereit scann druck kopier "
    "organisier regel veranlass versuch erkundig rechn lass stimm verschieb stornier kündig bearbeit entscheid wähl "
    "überprüf check recherchier vereinbar formulier übersetz repariere abstimm notier speicher sorg vorbereit nachschau "
    "nachfrag abklär durchseh gegenles hak durchruf freigeb freischalt ausfüll heraussuch abhol mitbring mitnehm anruf vorbeibring"
)
#: Of one's own household too: a promise only where it says to whom.
_HOUSE = "hol kauf lad les mach stell trag setz füll such schau guck bring koch back räum putz pack"
_OTHER = "komm denk erinner warte setz beacht pass gieß fütter leg park schließ öffn schalt schlag bewahr"


def _forms(stems: str, singular: str, plural: str) -> dict[str, str]:
    """The words of regular verbs: imperative and "ich", infinitive and "wir", with "du", participle."""
    found: dict[str, list[str]] = {singular: [], plural: [], "2": [], "p": [], f"{singular}i": []}
    for stem in stems.split():
        stem = stem.removesuffix("e") if stem in ("faxe", "warte", "repariere") else stem
        joint = "" if stem.endswith(("el", "er")) else "e"
        found[singular] += [stem, f"{stem}e", f"{stem}'"]
        found[plural] += [f"{stem}{joint}n", f"{stem}t", f"{stem}et"]
        found[f"{singular}i"] += [f"{stem}'s", f"{stem}s"]
        found["2"] += [f"{stem}st", f"{stem}est"]
        found["p"] += [f"ge{stem}t"]
    return {tag: " ".join(words) for tag, words in found.items()}


def _joined(*tables: dict[str, str]) -> dict[str, str]:
    made: dict[str, str] = {}
    for table in tables:
        for tag, words in table.items():
            made[tag] = f"{made.get(tag, '')} {words}"
    return made


_FIRST = {
    "I": "ich wir",
    "a": "habe hab bin",
    "Gi": "geb's gib's gebs gibs",
    "m": "mich mir uns ma",
    "S": "sie",
    "D": "du ihr",
    "O": "dich dir euch ihnen",
    "E": "dein deine deinen deinem deiner deines euer eure euren eurem eurer ihre ihren ihrem ihrer ihres",
    "M": "könnten könntest könntet würden würdest würdet möchtest möchtet dürftest wären wärst wärt hättest hättet hätten dürften",
    "C": "können kannst könnt wollen willst wollt magst mögt mögen möchten darf dürfen sollen soll sollst sollt dürfte darfst "
    "könnte kann",
    "u": "müssen musst müsst müssten müsstest müsste muss",
    "y": "möchte wollte wollten würde würd hätte hätt",
    "W": "werde werden werd wird wirst werdet",
    "z": "wäre wär genügt reicht genügte reichte ausreichen genügen reichen hilft hülfe",
    "B": "bitte",
    "b": "bitten ersuchen ersuche erbitten erbitte erbeten gebeten erwünscht erwarte erwarten erhoffe",
    "t": "morgen übermorgen heute nachher später gleich nächste nächsten nächster kommende kommenden montag dienstag mittwoch "
    "donnerstag freitag samstag sonntag mo di mittwochabend fr sa montags bis sobald demnächst zeitnah umgehend schnellstmöglich baldmöglichst bald "
    "abend nachmittag vormittag mittag wochenende spätestens unverzüglich woche wochen kürze baldigst kw ende anfang "
    "monatsende heut sofort",
    "N": "rückmeldung rückmeldungen rückinfo rückantwort antwort antworten rückruf bestätigung bescheid nachricht zusendung "
    "übersendung stellungnahme einschätzung freigabe zusage zusagen absage unterschrift meinung feedback entscheidung "
    "genehmigung zustimmung einwilligung auskunft angebot vorschlag vorschläge terminvorschlag terminvorschläge "
    "empfangsbestätigung terminbestätigung rücksendung kenntnisnahme weiterleitung erledigung klärung prüfung ok okay "
    "daten zahlen anmeldung anmeldungen einverständnis votum urteil wunschtermin info infos reaktion mitteilung "
    "überweisung begleichung zahlung verständigung vollmacht kostenvoranschlag hinweis hinweise tipp tipps rat ratschlag idee ideen",
    "q": "brauche brauchen brauch bräuchte bräuchten bräucht benötige benötigen benötigte",
    "o": "wissen wüsste wüssten erfahren hören interessieren interessiert gespannt neugierig erkundigen "
    "nachfragen fragen anfragen nachhaken",
    "f": "ob",
    "w": "wann wie was wer wo wohin woher warum wieso weshalb welche welcher welches welchen welchem wem wen wieviel wieviele "
    "wozu womit worauf worum",
    "c": "wenn falls sofern",
    "d": "um auf über für zu",
    "l": "schön nett toll lieb super klasse prima hilfreich wichtig dankbar froh verbunden gut fein spitze freundlich "
    "großartig wunderbar sinnvoll praktisch ideal recht hilfsbereit geholfen",
    "h": "fehlt fehlen aussteht ausstehen",
    "n": "nicht kein keine keinen keinerlei keiner nie niemals nichts",
    "s": "er es man jemand niemand keiner alle alles",
    "e": "der die das den dem des ein eine einen einem einer eines dies diese diesen dieser dieses beide beiden ihn ihm dazu "
    "damit mein meine meinen meinem meiner unser unsere unseren unserem unserer etwas was'",
    "R": "nach weiter zurück rein raus ab an vor bei fertig durch ein her hin mit rüber rum drum darum rund dran hinterher los zusammen",
    "j": "ja gern gerne klar hallo hi hey danke okay super lieber liebe moin so",
    "&": "und dann also aber oder daher deshalb sonst denn",
    "r": "in im am aus von vom zum zur mit wegen bezüglich zwecks ohne unter bei seit gegen statt hierzu hierfür",
    "": "mal doch noch auch einfach kurz eben wohl vielleicht schon eventuell evtl halt ruhig schnell nur bloß jetzt nun "
    "freundlicherweise höflich herzlich hoit herzlich hiermit zufällig möglichst dringend unbedingt gar ganz sehr selbst natürlich eigentlich "
    "nochmal nochmals erneut wieder leider bisher wirklich sicher bestimmt direkt",
    "2": "hast bist weißt kommst gehst gibst nimmst sprichst liest hilfst siehst bekommst kriegst hörst findest hattest warst fährst "
    "erhältst übernimmst denkst meinst hältst glaubst willst'",
    "G": "gib gebe geb sog verrate sprich spreche bescheide übergib übergebe",
    "g": "geben gebt sprechen sprecht",
    "K": "nimm nehme nehm lies sieh sehe hilf helfe halte übernimm übernehme unternimm überarbeite arbeite verfass verfasse",
    "k": "nehmen nehmt lesen lest sehen seht helfen helft halten haltet übernehmen übernehmt überarbeiten verfassen tun",
    "V": "sei vergiss geh fahr gehe vergesst seid bedenke lauf",
    "v": "seien kommen gehen fahren vergessen denken sein haben",
}
#: By which features tell this language's word classes from another's.
LETTER = "d"

CLASSES = WordClasses(
    _joined(
        _FIRST, _forms(_GIVE, "G", "g"), _forms(_WORK, "K", "k"), _forms(_HOUSE, "H", "J"), _forms(_OTHER, "V", "v")
    ),
    {"en": "v", "rn": "v", "ln": "v"},
)

"""Words of those who sell: each is common, but a stranger's letter that is full of them sells something.

Only how many different ones a text holds counts, and little: it makes the turns of phrase in ``pitches`` sure.
"""

_GERMAN = """
angebot angebote aktion aktionen rabatt rabatte prozent preis preise festpreis höchstpreise sonderpreis konditionen
garantie garantieren kostenlos kostenfrei gratis unverbindlich testen testzugang testphase demo app plattform
software tool system lösung lösungen agentur experten spezialisten fachberater berater beratung kunden neukunden
kundinnen interessenten umsatz wachstum gewinn sparen ersparnis kosten senken effizient effizienz digital
digitalisierung optimieren automatisieren reichweite sichtbarkeit follower potenzial marketing werbung kampagne
website webseite newsletter webinar workshop schulung zertifikat leasing mieten finanzierung kredit raten zinsen
geldanlage rendite aktien krypto altgold münzen schmuck versicherung tarif tarife strom energie solar photovoltaik
wärmepumpe dachfenster heizung sanieren sanierung förderung modernisieren immobilie immobilien personal fachkräfte
bewerber kandidaten vermitteln recruiting lebenslauf gehalt homeoffice einkommen verdienen nebenverdienst
kooperation netzwerk mitgliedschaft exklusiv limitiert gewinnspiel verlosung glückwunsch gewonnen hotline reise
wellness location catering drucker toner bürobedarf gebäudereinigung werbemittel hersteller lieferant lieferbar
bestellen versand warenkorb gutschein produkt produkte qualität innovativ führend führender bewährt zufriedene
entlasten sorgenfrei bequem erfolgreich erfolg herausforderung coaching coach mentoring führungskräfte unternehmen
mittelstand betrieb manuskripte verlag veröffentlichen kalender bundesweit investition portfolio leistungen
"""
_ENGLISH = """
offer offers discount discounts percent price prices pricing guarantee guaranteed free complimentary trial demo app
platform software tool tools system solution solutions agency experts specialists adviser advisers consultant
clients customers leads revenue growth profit save savings cost costs efficient efficiency digital optimise optimize
automate reach visibility followers potential marketing advertising campaign website webpage newsletter webinar
workshop training certificate certification leasing lease finance loan loans funding credit interest investment
investors returns stocks crypto gold coins jewellery insurance cover policy premium premiums tariff electricity
energy solar boiler windows damp survey surveyor treatment property valuation staff staffing candidates recruiting
recruitment resume salary bonus remote income earn partnership network membership exclusive limited prize winner
congratulations drawn hotline travel holiday spa venue catering toner supplies cleaning promotional manufacturer
supplier stock order shipping delivery basket voucher product products quality innovative leading proven success
successful challenge coaching coach mindset leaders business businesses company companies owners manuscripts
publishing calendar packages package portfolio services brands sponsor sponsors
"""
WORDS = frozenset(f"{_GERMAN} {_ENGLISH}".split())
#: From how many different ones on a text weighs one more, and two.
SOME, MANY = 4, 7

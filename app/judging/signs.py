"""Signs of mass and sales mail that carries no header saying so, each with its weight.

One sign proves nothing (people write "offer" and "deadline" too), so weights add up and a person is only thought a
campaign at ``ENOUGH``. A number in front is the weight of the phrases in its line; phrases are looked for in lower case
anywhere in subject and text.
"""

from app.records.exchange import Reason

#: From this weight on a text is mass or sales mail, whoever sends it.
ENOUGH = 3
#: From this weight on a stranger's letter is held for one.
SUSPECT = 1

_SALES = """
5 first page of google|page one of google|backlink|link exchange|guest post|lead generation|free audit
5 free consultation|quick call this week|open to a quick|open to exploring|would you be open to|you've been nominated
5 you have been nominated|who's who|award nomination|trading platform|passive income|passives einkommen
5 nebenverdienst|kostenloses erstgespräch|unverbindliches erstgespräch|unverbindliches gespräch
5 kennenlerngespräch mit unserem|energiekosten senken|stromkosten senken|reduce your energy|business energy
5 cut your costs|steuern sparen|google-ranking|suchmaschinenoptimierung|branchenbuch
3 kapitalanlage|photovoltaik
5 branchenverzeichnis|firmenverzeichnis|markeneintragung|postleitzahlengebiet|führender anbieter
3 marktführer
5 unser portfolio|unser leistungsspektrum|passgenaue lösung|maßgeschneiderte lösung|tailored solution|hiring a single
5 video. worth|get out of debt|apologize for the intrusion|custom websites|click here to|click on this link
3 debt
5 click on the link|click below|charge card needed|grow rich
5 aphrodisiac|increase length|endowed with|increase your size
3 karma to you
5 chain letter|swiss secret|never need to repay|accept credit cards|merchant account
3 credit cards
5 new product announcement|wireless colleagues|multiple copies of this|tv producer|primetime special
3 more money
5 surveillance software|adv:|hot girls|potenz|gewinnspiel
3 cheating|spouse|singles|dating|kilos|abnehmen|diät
5 sie haben gewonnen|hauptgewinn|homeoffice-job|pro tag verdienen|€ am tag|euro am tag|£ a day|earn daily
3 gewonnen
5 binary option
3 crypto|krypto|forex
2 book a time|calendly|case study|roi|our clients|companies like|ihr unternehmen|ihre firma
2 in ihrem hause|für unternehmen wie|ansprechpartner für|the right person|decision maker|entscheider
2 hier klicken|klicken sie|came across your|auf sie aufmerksam|ihre website|ihre webseite|your website|free of charge
2 virtual assistant|outsourcing|einsparpotenzial|sparpotenzial|bis zu 30|bis zu 50|bis zu 60|up to 50|up to 60
2 up to 70|kennenlerntermin|kurzes telefonat|kurzen austausch|vorteile|rendite|zinsen|download it|no charge
2 order by|award-winning|visit www|visit http|per day
2 software that|techniques|astounding
5 money back guarantee|100% free|risk free|risk-free|no obligation to|limited time offer|limited-time|act now!
5 order now|buy now|click here now|lowest price|unbeatable price|at unbeatable|% off|% offf
5 kaufen sie jetzt|jetzt bestellen|jetzt sichern|jetzt zugreifen|nur noch heute|mindestabnahme|gutscheincode
5 rabattcode|promo code|discount code|coupon code|flash sale|last chance today|sponsor tier|sponsorship tier
5 sponsorship package|sponsor slot|reseller contract|limited-time promotion|exclusive offer|qualified meetings
5 qualified leads|saw you're doing great things|floating this|top of your inbox|right person to talk
5 point me to the right one|toll free|toll-free|bulk email|opt-in|mailing list of|million email|work from home
5 work at home|home based business|home-based business|earn money|extra income|financial freedom
5 be your own boss|earn up to|earn £|earn $|earn over|verdienen sie|guaranteed results|satisfaction guarantee
5 as seen on|no prescription|prescription needed|cheap meds|viagra|cialis|valium|xanax|erection|penis|porn
3 pharmacy
5 striptease|sex life|lose weight|lose pounds|hair loss|anti-aging|human growth hormone
3 weight loss|mortgage
5 mortage|refinanc|low interest rate|lowest rate|credit card debt|consolidate your|debt free|bad credit
3 casino
5 sweepstakes|free trial|free quote|free gift|free membership|ro l ex|repliica
3 lottery|get paid|rolex|replica watch
5 designer watch|druckerpatrone|uncollected judg|university diploma|stock alert|hot stock
3 toner
5 investment opportunity|website traffic|increase your sales|increase traffic
3 web hosting
5 grow your business|take your business|distinguished speaker|registration for speakers
3 registration fee
5 eminent|keynote speaker at|book a demo|schedule a demo|10 minutes of your time
3 call for papers
5 activation keys|our records show your|introducing our new|new membership|exclusive discount|flexible plans
5 last 2 hours|2 hours left|final hours|expires today|ends today|closing today|offer ends|nur für kurze zeit
5 % rabatt|% nachlass|unter dem herstellerpreis|unverbindliches angebot|kostenlose beratung|kostenlosen vorsorge
5 keine weiteren angebote|keine weiteren e-mails|30 mins a day|horny|adult site|cum shot|teen sluts
3 remote job|naked
5 hangover|medication online|generic drugs|discount rx|fda approved|cable descrambler|spy cam|dvd copy
3 meds
5 ink cartridge|inkjet|long distance rate|insurance quote|life insurance|term life|vacation package
3 timeshare
5 cash bonus|cash prize|you have been selected|you have won|congratulations! you|dear friend,
2 dear sir/madam|dear sir or madam
5 this is not spam|not spam|remove me|remove in the subject|to be removed|unsubscribe
5 un-subscribe|reply with remove|with "remove"
3 opt out|opt-out
3 removed from|greetings of the day
2 nur bis
2 webinar|newsletter|discount|promotion|promotional|save up to|click below|click on the link|visit us|our toolkit
2 we specialize|leading provider|state of the art|state-of-the-art|guarantee|guaranteed
2 exclusive|for only|a month!|affordable|act now|don't miss|today only|last chance
2 register now|register today|sign up|join now|join thousands|best-selling|new arrivals|shop now|order today
2 order your|call now|call today|call us|24 hours a day|phone consultation|hallo {{|rabatt|unverbindlich
2 testen sie|sichern sie|profitieren|exklusiv|ihr vorteil|sparen sie|preisvorteil|sonderpreis|mehr erfahren
2 worth a look|hop on a call|jump on a call|book a call|teams like yours|companies like yours|noticed your team
2 happy to send over|just checking in to see|our team can help|roi|free shipping|cash|profits|$$$
1 offer|offers|deals|free|limited|price|prices|special|buy|purchase|millions|dollars|pricing
1 per month|saving|save money|income|profit|angebot|angebote|gratis|kostenlos|kostenlose|preis|10 minutes
1 15 minutes|quick question|quick one|circling back|we offer|we help|our products|our services|visit our|click here
3 special offer|best prices|make money
2 search engine
1 cheap|xxx|absolutely|amazing|incredible|spannende|satisfaction
1 quality|customers|premium|loan|loans|trial|sponsor|marketing
"""
_RECRUITER = """
5 talentpool|wechselwillig|wechselmotiviert|{{vorname}}|{{first|laden sie ihren lebenslauf|upload your cv
5 upload your resume|submit your resume|send your resume to|candidates like you|spannende perspektive
5 spannende herausforderung|namhafte mandanten|für unseren mandanten|hr team. we have|part time remote
5 part-time remote|open to new opportunities|your profile on linkedin
2 (m/w/d)|(w/m/d)|m/w/d|headhunter|personalberatung|personalvermittlung|recruitment agency|staffing|our client
2 exciting opportunity|exciting role|great opportunity|perfect fit for|competitive salary|vakanz|lebenslauf|your cv
2 hiring manager|job opportunity
"""
_INSURANCE = """
5 berufsunfähigkeitsversicherung|private krankenversicherung|vorsorge-check|vorsorgecheck|vorsorgeberater
5 versicherungsvergleich|tarifwechsel|beitragsrückerstattung|life insurance|term insurance|insurance quote
5 health insurance quote
2 altersvorsorge|versicherungsmakler|absicherung|versicherung|insurance agent|coverage|premiums|rürup|riester
"""
_PHISHING = """
5 hallo papa|mein handy ist kaputt|my phone is broken|lost my phone|neue handynummer|guthabenkarte|gutscheinkarten
5 itunes card|eingeschränkt. bitte|konto eingeschränkt|konto wurde eingeschränkt|bitte bestätigen sie ihr konto
5 lieferung fehlgeschlagen|delivery fee|customs fee|redelivery|steuererstattung
5 erbe in höhe|parcel could not|package could not|sign in to keep|login to keep|wire the
5 are you available? i need|quick favour. i need|gift voucher
5 account notice|account suspended|account is suspended|account has been suspended|access suspended
5 account has been limited|verify your account|verify your identity|confirm your identity|verify now
5 reactivate your account|bank account is suspended|frozen permanently|banking details|processing fee
3 bank details
5 next of kin|million usd|million us dollars
3 business proposal|urgent assistance|urgent and confidential
3 wire transfer|beneficiary|inheritance|deceased
5 u.s dollars|strictly confidential|utmost confidence|foreign partner|security company|diplomatic
3 gift cards
5 overdue - click|click to settle|konto wurde gesperrt|konto gesperrt|konto wird gesperrt
3 gift card|bitcoin
5 bestätigen sie ihre daten|bestätigen sie ihre identität|verifizieren sie|zollgebühr|paket konnte nicht zugestellt
5 sendungsgebühr|postbank-sicherheit|sparkasse sicherheit|pushtan|claims agent|winning numbers|unlock your
3 lottery
5 your password expires|mailbox is full|mailbox quota|ihr postfach ist voll|new number. my phone
3 tax refund|are you at your desk
2 neue nummer|hi mum|hallo mama|us$|hmrc|late husband
2 urgent business|nigeria|unusual activity|suspicious activity|within 24 hours|innerhalb von 24 stunden
2 click the link below|auf den link|ssn|legal action|passport copy
"""
SIGNS: tuple[tuple[Reason, str], ...] = (
    (Reason.PHISHING, _PHISHING),
    (Reason.INSURANCE, _INSURANCE),
    (Reason.RECRUITER, _RECRUITER),
    (Reason.SALES, _SALES),
)

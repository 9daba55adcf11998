"""English word classes, and the words that tell that a text is English.

=====  ========================================  =====  ========================================
``I``  i, we                                     ``Y``  you
``m``  me, us                                    ``y``  your
``s``  he, she, it, they                         ``e``  the, a, this, my
``A``  am, is, are, be                           ``H``  have
``d``  do                                        ``W``  will
``D``  would                                     ``C``  can, could, may
``S``  should, must                              ``n``  not, no
``P``  please                                    ``f``  if, whether
``w``  what, when, which                         ``t``  to
``b``  by, before, until                         ``T``  tomorrow, friday, soon
``G``  send, tell, reply: to give or to say      ``i``  sending, telling
``R``  check, sign, arrange: work to be done     ``E``  set, run, build: to a thing
``V``  other verbs that are often asked for
``M``  meet, discuss, join                       ``K``  know, hear, learn
``N``  reply, comments: what is waited for       ``Q``  ask, enquire, find out
``q``  need                                      ``l``  like, want
``o``  wonder, curious                           ``h``  hope, plan
``a``  grateful, appreciate                      ``g``  glad, delighted
``k``  great, helpful, useful                    ``L``  let
``j``  yes, ok, thanks                           ``&``  and, so, but
``r``  of, for, from                             ``z``  up, out, back
``v``  going, writing                            ``9``  a number
=====  ========================================  =====  ========================================
"""

from app.reading.word_classes import WordClasses

_CUES = """
the and you to is of for i we that it have with your are this be please thanks on will not our hi who what how why
can do if my me at or but they he she from there don't isn't it's i'm i'll
"""
#: Words that tell the language of a text.
CUES = frozenset(_CUES.split())

#: By which features tell this language's word classes from another's.
LETTER = "e"

CLASSES = WordClasses(
    {
        "I": "i we",
        "IW": "i'll we'll il",
        "ID": "i'd we'd",
        "IA": "i'm we're im",
        "IH": "i've we've ive",
        "Y": "you u ya y'all yall yourself yourselves",
        "YW": "you'll",
        "YD": "you'd",
        "YA": "you're youre",
        "YH": "you've",
        "y": "your yours ur",
        "m": "me us",
        "Lm": "let's lets lemme",
        "s": "he she it they them him someone somebody anyone anybody everyone everybody",
        "sW": "he'll she'll it'll they'll that'll",
        "sD": "he'd she'd it'd they'd",
        "sA": "he's she's it's they're that's there's here's",
        "e": "the a an this that these those its his her their my our some any all both each every another",
        "A": "am is are was were be been being r",
        "An": "isn't aren't wasn't weren't isnt arent",
        "H": "have has had having",
        "Gm": "gimme",
        "Hn": "haven't hasn't hadn't havent hasnt",
        "d": "do does did",
        "dn": "don't doesn't didn't dont doesnt didnt",
        "W": "will shall gonna",
        "Wn": "won't",
        "D": "would",
        "Dn": "wouldn't",
        "C": "can could may might",
        "Cn": "can't couldn't cannot cant mightn't",
        "S": "should must ought",
        "Sn": "shouldn't mustn't needn't",
        "n": "not never no nobody nothing none nor",
        "P": "please pls plz plse kindly",
        "f": "if whether",
        "w": "what when where which who whom whose how why what's when's where's who's how's",
        "t": "to",
        "b": "by before until till",
        "T": "today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs "
        "fri week weeks days weekend month months shortly soon asap later tmrw tomorow tommorow tomoz 2moro eod cob noon midday morning afternoon evening immediately promptly "
        "lunchtime january february march april june july august september october november december",
        "G": "send resend give tell call ring email e-mail text write drop forward return bring show pass mail ping phone "
        "message contact reply respond answer confirm advise inform notify remind update share submit provide post deliver "
        "fax upload supply re-send circulate relay copy cc keep lend quote name hand report revert explain describe pop shout",
        "i": "sending giving telling calling ringing emailing writing forwarding returning passing mailing posting "
        "delivering uploading circulating sharing replying dropping popping",
        "R": "look check review read sign countersign do handle sort fix arrange book prepare draft finish complete "
        "investigate follow chase find pay settle transfer order approve fill sort amend correct "
        "double-check proofread file organise organize work rewrite finalise "
        "finalize action authorise authorize cancel collect fetch reserve verify hold ensure "
        "translate repair deal",
        "E": "create publish implement release commit install compile rebuild recompile patch document issue replace restore "
        "generate produce design draw sketch type measure compare count label bake cook wash iron sew wrap pack mend paint record "
        "set run put make build move add merge test pull dig process raise edit scan print revise",
        "M": "meet talk speak discuss schedule join come visit attend chat reschedule lunch catch grab participate view hire "
        "apply enrol enroll register rent buy purchase",
        "V": "receive try pick choose consider think use click take get go see remember forget note include remove change switch open close "
        "lock turn attach enter start stop wait bear stay enjoy say watch help leave cover decide suggest propose pencil",
        "K": "know hear learn understand",
        "Q": "ask enquire inquire see request",
        "N": "reply response answer answers confirmation feedback comment comments thoughts decision approval input sign-off "
        "advice view views availability suggestions suggestion opinion opinions verdict signature go-ahead green-light "
        "instructions acknowledgement rsvp consent preference preferences permission agreement reaction numbers details",
        "q": "need require",
        "l": "like want wish wanted prefer",
        "o": "wonder wondering wondered curious unsure unclear",
        "h": "hope hoping plan planning aim aiming intend expect",
        "a": "grateful appreciate appreciated thankful obliged indebted",
        "g": "glad delighted happy pleased honoured honored thrilled chuffed",
        "k": "great helpful good lovely nice wonderful useful ideal brilliant fantastic perfect super fine marvellous kind easier "
        "best grand handy splendid",
        "L": "let",
        "j": "yes yeah yep ok okay sure thanks hi hello hey dear",
        "&": "and so but or then well also plus otherwise",
        "r": "of for from with about in on at into than as",
        "z": "up out back off down over",
        "": "just really quickly actually perhaps maybe possibly simply again too very quite still only ever even rather "
        "now greatly highly truly deeply certainly definitely probably gladly finally personally sincerely urgently briefly "
        "directly rd th nd st even somehow somewhat always more",
        "v": "reading going writing getting thinking planning looking",
    }
)

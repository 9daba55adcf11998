"""How one promises in English, and what only sounds like it."""

import re

from app.reading.cues import Cues
from app.reading.phrases import Phrases

# fmt: off
PROMISES = Cues(
    # I'll send, we will check; to whom and when make it surer
    (4, "W", r"IW[jx]?[GQ]"),
    (3, "W", r"IW[xd]?[RE]"),
    (4, "W", r"IWLY"),
    (2, "W", r"IW[x]?[KH](?!e?x?[eT]?T)"),
    (1, "W", r"IW[x]?[VM]"),
    (1, "W", r"IWVs.*T"),
    (2, "W", r"IWH.*rY"),
    (3, "i", r"^i[sey]"),
    (3, "v", r"xAvt[GQRE]Y"),
    (1, "W", r"IW.{1,3}Y"),
    (1, "W", r"IW[^,;]*T"),
    (2, "W", r"IW.{1,12}&(?:IW)?[GLREQ]"),
    (4, "W", r"I.*[&,]W(?:[GRE]|LY)"),
    (3, "H", r"T.*YHs|YHs.*T"),
    (2, "W", r"IWV[^,;&]{1,3}z?tY|IWz z"),
    (3, "d", r"IWd(?:s|e|x)"),
    # will send it, shall do
    (4, "W", r"^(?:[&j,;]|x,)*W(?:[GREd]|LY|Hse)"),
    (3, "G", r"^(?:[&j,;]|x,)*GYT?"),
    (3, "A", r"IA(?:vt|ht)[xj]?[GQ]"),
    (2, "A", r"IA(?:vt|ht)[xj]?[RE]"),
    (1, "A", r"IAvt.*(?:T|Y)"),
    (3, "A", r"IA[xj]?i.*T"),
    (3, "h", r"Iht(?:G|H|V[sey])"),
    (3, "C", r"IC(?:[GRE]|H|V).{0,12}(?:tY|bT|be?T|b[e9]|rT|T$)"),
    (3, "S", r"IS(?:A|H).{0,14}(?:T|b[e9x])"),
    # you'll have it by Friday, expect my answer tomorrow
    (3, "W", r"Y(?:W|S)(?:H|V|R|E|K|p).*(?:T|b|rm)"),
    # on it
    (3, "r", r"^(?:IA)?rs!?$"),
    # it will be with you, it should be in your inbox
    (3, "r", r"(?<!I)WAr[Yy]|^rYbe?T"),
    (4, "W", r"^[iv].*[,&]W(?:G|LY)"),
    # my colleague will contact you
    (3, "W", r"[sxe]W[GQRE]Y"),
    (3, "W", r"(?:^|[,;:])[&]*[esxy]+[N]?W(?:AiY|A[rx]Y|HY)"),
)

SAID = Phrases(
    ("by", r"\bi(?:'ll| will) (?:say|decide|know|have an answer) (?:\w+ ){0,2}by\b"),
    ("get", r"\bget (?:it|this|that|them|the \w+) (?:ready|done|finished|sorted|over|to you|across|back)\b(?<!could get it back)|\bget down to (?:it|that|this)\b"),
    ("comi", r"^\W*coming(?: up)?!"),
    ("way", r"\bon (?:its|their) way\b(?!.*\b(?:home|out)\b)"),
    ("leav", r"\bleave .{1,30} (?:to|with) (?:me|us)\b"),
    ("goin", r"^\W*(?:it's )?going (?:out|off) to you\b"),
    ("will shou", r"\b(?:it|they|this|that|these) (?:will|should) be (?:with you|in your)\b"),
    ("acco", r"\b(?:money|payment|refund|cheque|amount)\b.{0,20}\b(?:will|'ll) be in your\b"),
    ("see", r"\bsee what i can do\b"),
    ("circ back", r"\b(?:i|we)(?:'ll| will) (?:circle|come|get|report|be) back\b"),
    ("touc", r"\b(?:will|'ll) (?:be|get|stay|keep) (?:back )?in touch\b"),
    ("leav", r"\bleave (?:it|that|this|them) (?:with|to) (?:me|us)\b"),
    ("unti till", r"\b(?:give|gimme|allow|bear with) (?:me )?(?:until|till|a (?:day|week|few|couple))\b"),
    ("done", r"\bconsider it done\b"),
    ("foll", r"\b(?:to|will|'ll) follow (?:\w+ )?(?:tomorrow|shortly|today|by|next|soon|on (?:mon|tues|wednes|thurs|fri)|later|separately|\W*$|this (?:week|afternoon|evening|month))\b|\b(?:more|details|rest|answer|reply) (?:to|will|'ll) follow\b|\bwill follow\W*$"),
    ("let", r"\blet me (?:\w+ )?(?:check|find out|look into|see (?:if|what|whether)|get back|come back|ask|dig|think about|talk to|confirm|work on|speak|sleep on|have a (?:look|think)|chase)\b"),
    ("shal", r"^\W*(?:\w+[,.!]? ){0,3}(?:can|shall) do\b"),
    ("prom", r"\bi promise (?:to|you|i)\b"),
    ("expe", r"^\W*(?:you can )?expect (?:my|an?|the|it|them|to hear)\b"),
    ("owe", r"\bi (?:still )?owe you (?:a|an|the|some|that|those)\b"),
    ("coun", r"^\W*(?:you can )?count on me (?:for|to)\b"),
    ("way post read done sort", r"\b(?:it|they|that|these|those|the \w+|everything)(?:'ll| will| should) be (?:on its way|on their way|in the post|ready|done|sorted|yours|back with you)\b"),
    ("afte look deal care hand", r"\bi(?:'ll| will) (?:see (?:to (?:it|that)|about|what)|take care of|deal with|handle|look after|attend to)\b"),
    ("post upda loop", r"\b(?:i|we)(?:'ll| will) keep you (?:posted|updated|informed|in the loop)\b"),
    ("goin inte plan hopi aimi tryi", r"\b(?:i'm|i am|we're|we are) (?:going|planning|hoping|aiming|intending|trying) to (?:\w+ )?(?:send|write|call|check|let|ask|drop|bring|(?:get|have|put|do|finish|look) (?:it|that|this|them|you|back|into)\b)"),
    ("come", r"\b(?:it's|they're|answer is|reply is) coming (?:tomorrow|today|tonight|this|next|on|shortly|soon|by)\b"),
    ("able", r"\b(?:should|will|'ll|hope to) be able to (?:send|let|tell|get|give|confirm|have|bring|answer|say)\b"),
    ("hand next thur tues mond frid wedn tomo", r"\bi(?:'ll| will) (?:have|be done|be ready)\b.{0,50}\b(?:to you|over|ready|with you|by|for you|done|back)\b"),
)

NOT_PROMISES = Phrases(
    ("due", r"\bin due course\b"),
    ("my", r"\bmy (?:two|2|0\.02|\$0\.02)\b"),
    ("back", r"\bi(?:'ll| will) be back\b(?! (?:to|in touch|with|at you))"),
    ("if", r"(?<!see )(?<!ask )(?<!check )\bif (?:you|that|it|there|anyone|needed|necessary|not|i|required|so|useful|helpful)\b(?! (?:can|could) (?:send|let|give|tell))(?!.{0,40}\bi'll (?:know|have))"),
    ("shou", r"\bshould you\b"),
    ("say", r"\b(?:just|i'll|i will) say\b(?! (?:yes|no|so|when|by))"),
    ("add at be decl disa find get let look neve not out pass run see spea talk ther try admi ", r"\bi(?:'ll| will) (?:be (?:there|at|in|out|away|fine|off|here|home|glad|happy|sixty|late)|see you|talk to you (?:then|soon|later)|speak to you (?:then|soon|later)|let you (?:go|get back|get on|decide|be|two)|look forward|have to (?:disagree|pass|decline)|never|not|get (?:over|used|the (?:bus|train|coffee)|married|home|there)|run (?:out|into)|find (?:you|my)|pass\b(?! (?:it|this|that|them|on))|admit|add that|try (?:not|to (?:be|make it|come|get there)))\b"),
    ("unle", r"\bunless\b"),
    ("when", r"\bwhenever you\b"),
    ("gues hope knew said supp thin thou", r"\bi (?:thought|said|hoped|knew|guess|suppose) (?:i|we)(?:'d|'ll| will| would)\b"),
    ("able", r"\b(?:won't|will not|can't|cannot) (?:be able|make|come|do)\b"),
    ("atta encl here", r"\b(?:attached|enclosed|here(?:'s| is| are| you are))\b(?!.*\b(?:tomorrow|later|next|then|shortly|soon)\b)"),
    ("you'", r"\byou(?:'ll| will) (?:see|love|like|get used|be fine|be ok|be glad|find (?:it|that|them)|know|laugh)\b(?!.*\bby\b)"),
)
# fmt: on

#: Words that tell that something lies ahead.
FUTURE = re.compile(
    r"\b(?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|by|next|this|shortly|soon|asap|as soon as|once|when|later|on the|end of|week|first thing|in (?:a|the|an|\d+|two|three)|before|after)\b"
)

"""How one says in English that something is settled, or that no answer is needed."""

from app.reading.phrases import Phrases

# fmt: off
SETTLES = Phrases(
    ("alre", r"^\W*(?:(?:it's|they're|that's|all) )?(?:already (?:done|here|sorted|arrived)|(?:done|here|arrived|sorted) already)\b"),
    ("clea", r"\bcleared up (?:now|in the meantime|already|since)\b|\bhas (?:now )?been cleared up\b"),
    ("more", r"\b(?:don't|needn't|do not|won't) (?:have to|need to) (?:\w+ ){1,4}any ?more\b"),
    ("all", r"^\W*thanks,? (?:but )?that's all (?:i|we) need(?:ed)?\b"),
    ("got", r"\b(?:i've|i have|we've) got (?:it|them) now\b"),
    ("got", r"\bgot (?:it|them|everything)\b.{0,20}\b(?:thanks|thank you|cheers|ta)\b"),
    ("chee than", r"\b(?:thanks|thank you|cheers)\b.{0,25}\b(?:got it|received|sorted|all (?:good|done|set|sorted)|found it|found them|that's (?:done|all|everything)|works|worked)\b"),
    ("than chee ta", r"\b(?:received|arrived|all (?:good|done|set|sorted|here)|sorted|works|worked|found it|that's (?:perfect|everything|all)|did the trick)\b.{0,25}\b(?:thanks|thank you|cheers|ta)\b"),
    ("ques", r"\b(?:answers?|answered|settles) (?:my|our|the|all my|all our) questions?\b"),
    ("neve nvm", r"\b(?:never ?mind|nvm)\b"),
    ("igno", r"\bignore (?:me|my|this|that|the (?:last|previous|earlier))\b"),
    ("disr", r"\bdisregard\b"),
    ("foun", r"\b(?:i've |i have |just |i just |we've |already )found (?:it|them)\b"),
    ("need", r"\bno (?:longer )?need(?:ed)?\b(?! (?:a|an|the|some|to (?:see|check|know|get|have|reply|answer|respond))\b)"),
    ("long", r"\bno longer (?:need|necessary|required|relevant)"),
    ("acti", r"\bno action (?:is )?(?:needed|required|necessary)"),
    ("answ repl resp", r"\bno (?:reply|response|answer) (?:is )?(?:needed|required|necessary|expected)\b"),
    ("noth", r"\bnothing (?:(?:further |more |else )?(?:is )?(?:needed|required)|for you to do)\b"),
    ("clos", r"\b(?:treat|consider|regard) (?:\w+ ){1,3}(?:as )?closed\b"),
    ("reso sett sort take dealt clos", r"\b(?:it's|that's|it is|this is|consider this|consider it|matter is) (?:now |all |been )?(?:sorted|resolved|settled|taken care of|closed|dealt with)\b|\b(?:it|that|this|issue|problem|matter) (?:has|have) (?:now )?been (?:sorted|resolved|settled|taken care of|closed|dealt with)\b|\b(?:all|now) (?:sorted|resolved|settled)\b"),
    ("worr", r"\bdon'?t worry about (?:it|that|my|the)\b(?<!please don't worry about it)"),
    ("solv", r"\bproblem solved\b"),
    ("sort", r"\ball sorted\b"),
    ("fyi", r"\bfyi only\b|\bjust (?:an )?fyi\b"),
    ("done", r"^\W*(?:all )?done[,.!]"),
    ("alar", r"\bfalse alarm\b"),
    ("scra", r"\bscrap (?:that|it)\b"),
    ("forg", r"(?<!never )\bforget (?:it|my|that|about (?:it|my))\b"),
    ("requ appl bid offe book rese orde cand", r"\b(?:i|we) (?:hereby )?(?:withdraw|am withdrawing|take back) (?:my|our)\b"),
)

NO_REPLY = Phrases(
    ("acti", r"\bno action (?:is |are )?(?:needed|required|necessary)"),
    ("answ repl resp", r"\bno (?:reply|response|answer) (?:is )?(?:needed|required|necessary|expected)\b"),
    ("need", r"\bno need to (?:reply|respond|answer|do anything|write back)\b"),
    ("answ repl resp writ", r"\b(?:don't|do not|needn't|need not) (?:need to |have to )?(?:reply|respond|answer|write back)\b"),
    ("noth", r"\bnothing (?:further |more |else )?(?:is )?(?:needed|required) (?:from|of) (?:you|anybody|anyone)\b"),
    ("fyi", r"\bfyi only\b"),
    ("info", r"\bfor your information only\b"),
    ("fyi head", r"\bjust (?:an |a )?(?:fyi|heads[- ]up)\b"),
    ("requ", r"\bwithout requiring (?:immediate )?action\b"),
)
# fmt: on

"""English questions that their writer answers, salutations, and when something is promised for."""

import re

#: Half a question that the writer answers in the next sentence ("The result? Nobody came.").
ELLIPTIC = re.compile(
    r"^\W*(?:and |but |so |plus )?(?:(?:the|my|our|his|her|their|best|worst)\b(?!.*\b(?:you|your|we|please)\b)|why\?|how\?|how so\?)"
)
ANSWERED = re.compile(r"^\W*(?:not me|no[,.! ]|nobody|no one|of course not|exactly|nope|me neither|well, no)")
SALUTATION = re.compile(
    r"^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|morning|afternoon)\b[^,!?\n:.]{0,40}(?:(?:dr|mr|mrs|ms|prof)\.?[^,!?\n:.]{0,40})?[,!]\s+",
    re.IGNORECASE,
)
#: A promise that names no time puts off.
FUTURE = re.compile(
    r"\b(?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|by|next|this|shortly|soon|asap|as soon as|once|when|later|on the|end of|week|first thing|in (?:a|the|an|\d+|two|three)|before|after)\b"
)

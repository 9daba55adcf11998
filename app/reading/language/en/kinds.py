"""English: words and pairs of words by what they ask for, and by what of it an answer holds; as in German."""

#: What a request asks for.
ASKED = {
    "when": "when|what time|what times|how long|how soon|which day|which date|which week|which evening|"
    "which evenings|until when|by when|from when|what day|what date",
    "many": "how many|how much|number|numbers|size|how big|how far|how old|how tall|how heavy|how large|"
    "headcount|figure|measurements|totals",
    "price": "cost|costs|price|charge|deposit|fee|rent|quote|much is|much would|figure|pay",
    "who": "who|whom|whose|called|name|names|anyone|anybody|somebody|someone|who's",
    "where": "where|address|where's",
    "which": "which|what colour|what color|what kind|what sort|what size|what name",
    "why": "why|how come",
    "what": "what|what's|whats",
    "how": "how|how's|hows",
    "thing": "send|resend|copy|copies|forward|link|need|lend|borrow|certificate|photo|file|list|details|waiting|"
    "missing|post|email|let me have|let us|return",
    "deed": "please|can you|could you|would you|will you|kindly|book|cancel|check|order|pick|fetch|help|bring|"
    "can someone",
    "word": "let me know|know|tell me|tell us|confirm|word|answer|reply|view|thoughts|opinion|advise|remind me|shout",
    "choice": "or",
    "whether": "whether|if|still|yet",
}
#: And by its first word.
FIRST_ASKED = {
    "yes or no": "is|are|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|was|were|am|any|got|"
    "need|want|fancy|still|you|isn't|aren't|don't|doesn't|haven't",
}
#: What an answer holds.
HELD = {
    "time": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|"
    "fridays|saturdays|sundays|tomorrow|today|tonight|week|weeks|o'clock|pm|am|evening|evenings|noon|"
    "morning|afternoon|january|february|march|april|june|july|august|september|october|november|december|"
    "never|anytime|soon|days|month|months|monthly|hour|hours|minutes|mins|year|years|yesterday|later|"
    "easter|christmas|half term|end of|middle of|till|until|not yet|fortnight|weekend|mon|tue|tues|wed|"
    "thu|thurs|fri|sat|sun",
    "number": "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|"
    "thousand|none|nobody|both|dozen|couple|nothing|one",
    "sum": "£|pounds|quid|dollars|dollar|free|nothing|vat|extra|pence|p|included",
    "person": "mr|mrs|ms|miss|dr|i|i'll|me|mine|we|nobody|someone|dad|mum|my|he|she|he's|she's|chap|colleague",
    "place": "in the|at the|on the|next to|opposite|upstairs|downstairs|behind|under|over the|street|road|room|"
    "drawer|cellar|garage|office|drive|fridge|here|at mine|by the|round the|left|right|top",
    "given": "attached|enclosed|here|herewith|below|find|here's|included|http|https|link",
    "done": "done|sent|paid|booked|cancelled|ordered|signed|sorted|posted|read|fixed|mended|bought|finished|"
    "collected|fetched|submitted|reserved|i've|has been|went|gone|replaced|called|rung|on your|already",
    "yes": "yes|yep|yeah|yup|aye|sure|course|certainly|absolutely|definitely|fine|happy to|delighted|gladly|"
    "by all|it is|it has|it does|they are|they have|i have|i do|i can|we can|we do|agreed|correct|"
    "you may|you can|ok|okay|suits|works|go ahead",
    "no": "no|nope|nah|not|can't|cannot|won't|sorry|afraid|unfortunately|neither|never|forgot|not yet|haven't|"
    "isn't|don't|regret|decline|nobody|none|full|taken",
    "unknown": "no idea|don't know|dunno|not sure|can't remember|ask the|try the|have to",
    "aside": "lol|omg|haha|by the|btw|oh|ooh|wow|ah|bless",
    "thanks": "thanks|thank|cheers|ta|lovely|glad|congratulations|congrats",
    "condition": "if|unless|depends|provided|once|when",
    "reason": "because|since|as",
    "both": "both|and yes|and no|and yeah|neither|either|rather|prefer|better",
    "echo": "go for|let's have|have the|take the",
}
#: And by its first word.
FIRST_HELD = {
    "first yes": "yes|yep|yeah|yup|sure|of|certainly|absolutely|definitely|happy|delighted|gladly|fine|course|it|they|"
    "both|ok|okay",
    "first no": "no|nope|nah|not|sorry|unfortunately|can't|neither|forgot|none|i'm",
    "first aside": "oh|ooh|ah|haha|lol|omg|wow|thanks|thank|so|such|love",
}
_LEADS = """
and or but so also hi hello hey dear good morning afternoon evening well
"""
#: Words that a sentence may begin with before it says anything.
LEADS = frozenset(_LEADS.split())

"""Today: what do I owe, and what am I owed?"""

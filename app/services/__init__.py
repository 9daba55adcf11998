"""What a person can do, one class for each noun; every change is one transaction and one action that can be undone."""

"""Who is who and who suits what: pure over records."""

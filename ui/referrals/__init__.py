"""Referrals: what others vouched for, and what the user gave."""

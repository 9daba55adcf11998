"""Peers: whom one exchanges referrals with, and how one makes sure who they are."""

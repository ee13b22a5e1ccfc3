"""Runs in a client's own environment: measures one thing and prints it."""

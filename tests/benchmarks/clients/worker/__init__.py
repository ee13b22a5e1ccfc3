"""What runs in a client's own environment, on the standard library."""

"""What every page gets around its text, and what Furo lacks."""

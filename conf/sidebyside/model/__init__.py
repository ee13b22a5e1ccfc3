"""What stands in the files and what a run yields."""

"""What stands in the project's files, as typed models that validate themselves."""

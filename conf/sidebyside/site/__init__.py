"""The Sphinx side: directives that show the examples, the tables and their proofs. Nothing here runs a script."""

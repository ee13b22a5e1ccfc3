"""The tests of the built site: in a browser, and of its files."""

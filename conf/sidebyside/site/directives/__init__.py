"""The directives and roles of pages."""

"""The routes of the app, one router a subject."""

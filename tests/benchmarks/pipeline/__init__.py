"""The pipeline benchmark: our run-and-build against sphinx-gallery, MyST-NB and a floor, on the same scripts."""

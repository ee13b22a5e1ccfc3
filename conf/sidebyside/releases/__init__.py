"""The releases of the clients: which there are, and the facts under the older ones."""

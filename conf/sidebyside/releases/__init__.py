"""The facts under older releases of the clients."""

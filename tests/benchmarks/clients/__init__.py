"""The benchmark of the clients: `nox -s bench`."""

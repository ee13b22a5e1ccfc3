"""The playground: a server on loopback for the scripts and the tests, started by ``python -m server``."""

"""What runs inside an environment, under its own interpreter: the standard library alone.

`warm.py` imports the client once and starts a supervisor for each job; `supervisor.py` holds the job's process to its
limits and ends what it leaves; `program.py` is what runs in that process.
"""

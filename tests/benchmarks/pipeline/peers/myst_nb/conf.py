"""MyST-NB's side of the benchmark: every notebook is run in every build."""

project = "Pipeline benchmark"
extensions = ["myst_nb"]
html_theme = "furo"
html_copy_source = False
html_show_sourcelink = False

nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 60

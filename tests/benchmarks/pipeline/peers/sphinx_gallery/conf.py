"""sphinx-gallery's side of the benchmark: two processes, and nothing done that the pages do not need."""

project = "Pipeline benchmark"
extensions = ["sphinx_gallery.gen_gallery"]
html_theme = "furo"
html_copy_source = False
html_show_sourcelink = False

sphinx_gallery_conf = {
    "examples_dirs": "../examples",
    "gallery_dirs": "gallery",
    "filename_pattern": "/with_",
    "parallel": 2,
    "abort_on_example_error": True,
    "download_all_examples": False,
    "image_scrapers": (),
    "min_reported_time": 3600,
    "plot_gallery": True,
    "reset_modules": (),
    "show_signature": False,
}

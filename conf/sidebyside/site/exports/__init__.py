"""What is published beside the pages: Markdown, llms.txt, the sitemap, data, scripts, the playground."""

"""What surrounds the pages: rail, header, status bar, message bar, palette, menus."""

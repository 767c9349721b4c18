"""The command line: one small file a verb, each with `add_parser(subparsers, wording)` and `run(arguments, console)`."""

"""Stands for rules_java, which no package registry has: its rules were Bazel's own in the version that is run."""

java_library = native.java_library
java_plugin = native.java_plugin

"""What tests share: data from beside the project, builders of records, drivers."""

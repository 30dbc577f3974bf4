class Broken {
    String key = "broken.plural";
}

package zoo;

interface Sizes {
    int width = 7;
}

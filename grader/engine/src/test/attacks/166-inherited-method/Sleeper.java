package matml.post01;

class Sleeper extends Thread {
    void nap() {
        start();
        interrupt();
    }
}

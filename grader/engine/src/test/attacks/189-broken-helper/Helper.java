package matml.post01;
}}}}{{{{ \u0000 class class class

package org.regesta;

import org.apache.catalina.core.StandardHost;
import org.regesta.web.ServerRefusals;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Nobody signs in yet, and whoever reaches the loopback address may read. But what changes
 * something must come from a form of ours: a page elsewhere could make the reader's browser send
 * one.
 *
 * <p>The token lies in a cookie that is set only where a form is shown; there is no session.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  ServletWebSecurityAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class
})
class SecurityConfig {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> safeAnswers() {
    return server -> {
      server.addEngineValves(new SafeAnswers());
      server.addContextCustomizers(context -> {
        if (context.getParent() instanceof StandardHost host) {
          host.setErrorReportValveClass(ServerRefusals.class.getName());
        }
      });
    };
  }

  @Bean
  SecurityFilterChain formsAreOurs(HttpSecurity http) {
    return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .csrf(forms -> forms.csrfTokenRepository(tokens()))
        .addFilterBefore(new FormsOfOurPages(), CsrfFilter.class)
        .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(AbstractHttpConfigurer::disable) // SafeHeaders sets them, on every answer
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  private static CookieCsrfTokenRepository tokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("regesta-form");
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
    return tokens;
  }
}

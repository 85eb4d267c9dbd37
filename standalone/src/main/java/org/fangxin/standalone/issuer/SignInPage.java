package org.fangxin.standalone.issuer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.HtmlUtils;

/** A plain page on which one picks the development user to sign in as; there is no password. */
final class SignInPage implements AuthenticationEntryPoint {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Fangxin: sign in for development</title>
            <style>
            :root { color-scheme: light dark }
            body { font: 1rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem }
            a { display: block; padding: .6rem 0 }
            </style>
            </head>
            <body>
            <h1>放心 Fangxin</h1>
            <p><strong>Development only.</strong> Sign in as whom? There is no password.</p>
            <p lang="zh-CN">仅供开发使用：请选择登录身份，无需密码。</p>
            <ul>
            %s
            </ul>
            </body>
            </html>
            """;

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (!request.getRequestURI().equals(PickedUser.AUTHORIZE)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String asked = HtmlUtils.htmlEscape(
                Optional.ofNullable(request.getQueryString()).orElse(""));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(PAGE.formatted(Arrays.stream(DevelopmentRole.values())
                        .map(role -> "<li><a href=\"%s?%s&amp;%s=%s\">%s</a></li>"
                                .formatted(
                                        PickedUser.AUTHORIZE,
                                        asked,
                                        PickedUser.PARAMETER,
                                        role.clientId(),
                                        role.clientId()))
                        .collect(Collectors.joining("\n"))));
    }
}
